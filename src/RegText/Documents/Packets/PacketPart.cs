using System.Collections.Immutable;
using RegText.Syntax;

namespace RegText.Documents.Packets;

/// <summary>A part of a committee packet as its author wrote it, free of notation.</summary>
/// <param name="Line">Its first line in the author's file, from 1.</param>
public abstract record PacketPart(int Line);

/// <summary>A heading, or a line of text.</summary>
public sealed record PacketText(TextBlock Block, int Line) : PacketPart(Line);

/// <summary>A table that the author typed.</summary>
/// <param name="Table">The table.</param>
/// <param name="RowLines">The line of each row.</param>
/// <param name="Line">The line of the first row.</param>
public sealed record PacketTable(TableBlock Table, ImmutableArray<int> RowLines, int Line) : PacketPart(Line);

/// <summary>A page break.</summary>
public sealed record PacketBreak(int Line) : PacketPart(Line);

/// <summary>A place at which something computed is to stand.</summary>
/// <param name="Name">What: 新旧対照表, 全文.</param>
/// <param name="Arguments">The words behind the name: files, articles.</param>
/// <param name="Content">What the author wrote inside it.</param>
/// <param name="Line">The line that begins it.</param>
public sealed record PacketBlock(string Name, ImmutableArray<string> Arguments, ImmutableArray<PacketPart> Content, int Line) : PacketPart(Line);

/// <summary>A committee packet as its author wrote it.</summary>
/// <param name="Head">What its head says: 題, 会議, 日付.</param>
/// <param name="Parts">The parts in order.</param>
/// <param name="Findings">What could not be read.</param>
public sealed record PacketDraft(FrontMatter Head, ImmutableArray<PacketPart> Parts, ImmutableArray<MaterialFinding> Findings)
{
    /// <summary>The lines of the keys of the head.</summary>
    public ImmutableDictionary<string, int> HeadLines { get; init; } = ImmutableDictionary<string, int>.Empty;

    /// <summary>The line of a key of the head; 1 where it is not found.</summary>
    public int LineOf(string key) => HeadLines.GetValueOrDefault(key, 1);
}
