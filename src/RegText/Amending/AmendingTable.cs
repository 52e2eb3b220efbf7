using System.Collections.Immutable;

namespace RegText.Amending;

/// <summary>The table of an amendment by table (新旧対照表方式, SPEC B.5), its heading row left out.</summary>
/// <param name="Line">The line of its heading row, from 1.</param>
/// <param name="Rows">The rows in order.</param>
public sealed record AmendingTable(int Line, ImmutableArray<AmendingTableRow> Rows);

/// <summary>A row: the lines of the two columns, without white space at their ends; empty ones left out.</summary>
/// <param name="Line">Its line in the amendment, from 1.</param>
/// <param name="Old">改正前.</param>
/// <param name="New">改正後.</param>
public sealed record AmendingTableRow(int Line, ImmutableArray<string> Old, ImmutableArray<string> New);
