using System.Collections.Immutable;
using System.Text.RegularExpressions;
using RegText.Amending;
using RegText.Syntax;

namespace RegText.Tests.Amending;

/// <summary>
/// Instructions as tests/specs/applying.md writes them, one a line, so that the applier is tested without the reader of 改め文. A line <c>--</c>
/// starts a new sentence, lines behind <c>&gt;</c> are the new text of the instruction before.
/// </summary>
internal static partial class OrderNotation
{
    public static AmendmentOfOne Read(string text)
    {
        var sentences = ImmutableArray.CreateBuilder<AmendingSentence>();
        var orders = new List<(string Order, List<string> Content)>();
        var lines = text.Split('\n').Append("--").ToList();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].StartsWith('>')) orders[^1].Content.Add(lines[i][1..]);
            else if (lines[i] is not "--") orders.Add((lines[i].Trim(), []));
            else if (orders.Count > 0)
            {
                sentences.Add(new(string.Join('、', orders.Select(o => o.Order)), i, [.. orders.Select(o => Instruction(o.Order, [.. o.Content]))]));
                orders.Clear();
            }
        }
        return new("", "", sentences.ToImmutable());
    }

    private static Instruction Instruction(string order, ImmutableArray<string> content)
    {
        var words = Words().Match(order);
        if (words.Success)
        {
            var places = Places(words.Groups["at"].Value);
            var old = words.Groups["old"].Captures.Select(c => c.Value).ToImmutableArray();
            var added = words.Groups["new"].Value;
            return words.Groups["verb"].Value switch
            {
                "→" => new ReplaceWords(places, old, added),
                "＋" => new InsertWords(places, old[0], Side.After, added),
                "＜" => new InsertWords(places, old[0], Side.Before, added),
                _ => new DeleteWords(places, old),
            };
        }
        var parts = order.Split(' ');
        return (parts[0], parts) switch
        {
            ("改", [_, var at]) => new ReplaceUnits(Places(at), new(content)),
            ("加", [_, var at, var side, .. var counts]) => new AddUnits(Place(at), SideOf(side), [.. counts.Select(Count)], new(content)),
            ("文", [_, var at, var part]) => new AddSentence(Place(at), Place("第1条" + part).Part, new(content)),
            ("削", [_, var at]) => new DeleteUnits(Places(at)),
            ("移", [_, var from, _, var to]) => new MoveUnit(Place(from), Place(to)),
            ("繰", [_, var range, var by]) => new ShiftUnits(Place(range), int.Parse(by, System.Globalization.CultureInfo.InvariantCulture)),
            ("見出し", [_, var at, var caption]) => new ReplaceCaption(Place(at), caption),
            ("付", [_, var at, var caption]) => new AttachCaption(Place(at), caption),
            ("不明", [_, var clause]) => new NotUnderstood(clause, "読み取れません。"),
            _ => throw new InvalidDataException(order),
        };
    }

    private static Side SideOf(string side) => side switch
    {
        "次" => Side.After,
        "前" => Side.Before,
        "末" => Side.AtEnd,
        "頭" => Side.AtHead,
        _ => throw new InvalidDataException(side),
    };

    private static UnitCount Count(string text)
    {
        var digits = text.TakeWhile(char.IsAsciiDigit).Count();
        return new(KindOf(text[digits..]), digits == 0 ? null : int.Parse(text[..digits], System.Globalization.CultureInfo.InvariantCulture));
    }

    private static UnitKind KindOf(string word) => word switch
    {
        "編" => UnitKind.Part,
        "章" => UnitKind.Chapter,
        "節" => UnitKind.Section,
        "条" => UnitKind.Article,
        "項" => UnitKind.Paragraph,
        "号" => UnitKind.Item,
        "別表" or "表" => UnitKind.AppdxTable,
        "様式" => UnitKind.AppdxStyle,
        _ => throw new InvalidDataException(word),
    };

    public static ImmutableArray<Location> Places(string text) =>
        text is "全体" ? [] : [.. text.Split('・').Select(Place)];

    /// <summary>第3条第1項第2号ア, 附則第2項, 別表第1【会議室の項】, 第6条の見出し, 第3条～第5条.</summary>
    public static Location Place(string text)
    {
        if (text.Split('～') is [var first, var last]) return Place(first) with { Last = Place(last) };
        var location = new Location([]);
        for (var rest = text; rest.Length > 0;)
        {
            var match = Step().Match(rest);
            if (!match.Success) throw new InvalidDataException(text);
            location = Add(location, match);
            rest = rest[match.Length..];
        }
        return location;
    }

    private static Location Add(Location location, Match match)
    {
        string Group(string name) => match.Groups[name].Value;
        if (Group("unit").Length > 0) return location.Below(new UnitStep(KindOf(Group("unit")), Number(match)));
        if (Group("appendix").Length > 0) return location.Below(new UnitStep(KindOf(Group("appendix")), match.Groups["n"].Success ? Number(match) : null));
        if (Group("sub").Length > 0) return location.Below(new UnitStep(UnitKind.Subitem, null) { Label = Group("sub") });
        if (Group("level").Length > 0) return location.Below(new RowStep(Group("level"), Group("row")));
        if (Group("suppl").Length > 0) return location.Below(new NamedStep(NamedPart.SupplProvision) { AmendLawNumber = Group("law") });
        return match.Value switch
        {
            "題名" => location.Below(new NamedStep(NamedPart.Title)),
            "目次" => location.Below(new NamedStep(NamedPart.Toc)),
            "前文" => location.Below(new NamedStep(NamedPart.Preamble)),
            "本則" => location.Below(new NamedStep(NamedPart.MainProvision)),
            "の表" => location.Below(new UnitStep(UnitKind.Table, null)),
            "備考" => location.Below(new UnitStep(UnitKind.Remarks, null)),
            "の見出し" => location with { Part = UnitPart.Caption },
            "の前の見出し" => location with { Part = UnitPart.CaptionBefore },
            "（見出しを含む。）" => location with { IncludesCaption = true },
            "各号列記以外の部分" => location with { Part = UnitPart.Chapeau },
            "各号" => location with { Part = UnitPart.Items },
            "本文" => location with { Part = UnitPart.MainSentence },
            "ただし書" => location with { Part = UnitPart.Proviso },
            "前段" => location with { Part = UnitPart.FirstSentence },
            "中段" => location with { Part = UnitPart.MiddleSentence },
            "後段" => location with { Part = UnitPart.LastSentence },
            "の名" => location with { Part = UnitPart.Heading },
            _ => location with { Part = UnitPart.NumberedSentence, SentenceNumber = Number(match).Base },
        };
    }

    private static UnitNumber Number(Match match) =>
        new([int.Parse(match.Groups["n"].Value, System.Globalization.CultureInfo.InvariantCulture),
            .. match.Groups["b"].Captures.Select(c => int.Parse(c.Value, System.Globalization.CultureInfo.InvariantCulture))]);

    [GeneratedRegex(@"^字句 (?<at>\S+) (?:「(?<old>[^」]+)」)+(?<verb>[→＋＜－])(?:「(?<new>[^」]*)」)?$")]
    private static partial Regex Words();

    [GeneratedRegex(@"^(?:第(?<n>\d+)(?<unit>編|章|節|条|項|号)(?:の(?<b>\d+))*|(?<appendix>別表|様式)(?:第(?<n>\d+)(?:の(?<b>\d+))*号?)?|(?<sub>[(（]?[ア-ンa-z][)）]?)"
        + @"|【(?<row>.+?)の(?<level>項|部|款)】|(?<suppl>附則)(?:（(?<law>[^）]+)）)?|題名|目次|前文|本則|の表|備考(?!\d)|の見出し|の前の見出し|（見出しを含む。）|各号列記以外の部分|各号|本文|ただし書|前段|中段|後段|第(?<n>\d+)段|の名)")]
    private static partial Regex Step();
}
