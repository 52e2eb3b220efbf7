using System.Text;
using RegText.Documents;
using RegText.Drafting;
using RegText.Formats.Reading;
using RegText.Formats.Writing;
using RegText.Text;

namespace RegText.Formats.Services;

/// <summary>What is asked of <see cref="NewService"/>.</summary>
/// <param name="Kind">条例, 規則, 訓令 ….</param>
public sealed record NewRequest(string Kind)
{
    /// <summary>題名; null for a blank.</summary>
    public string? Title { get; init; }

    /// <summary>自治体; null for a blank.</summary>
    public string? Municipality { get; init; }

    /// <summary>Where to write; null for a default name in the present folder, <c>-</c> for standard output.</summary>
    public string? Output { get; init; }

    /// <summary>Whether a file that exists may be replaced.</summary>
    public bool Force { get; init; }

    /// <summary>The house style.</summary>
    public HouseStyle Style { get; init; } = HouseStyle.Standard;
}

/// <summary>Writes a skeleton to draft from.</summary>
public static class NewService
{
    private const string Blank = "○○";

    /// <summary>Runs.</summary>
    public static ServiceResult Run(NewRequest request)
    {
        var style = request.Style.Resolve();
        if (style.Profile is not { } profile) return ServiceResult.CannotDo(style.Problem!);
        if (Skeletons.KindOf(request.Kind) is not { } kind)
            return ServiceResult.CannotDo($"「{request.Kind}」のひな形はありません。{string.Join("、", Skeletons.Kinds)}のどれかを指定してください。");
        var title = request.Title is { } given && given.Trim().Length > 0 ? given.Trim() : TitleOf(kind, request.Municipality);
        if (title.AsSpan().IndexOfAny('\n', '\r') >= 0) return ServiceResult.CannotDo("--title: 題名は1行で指定してください。");
        var text = Skeleton.Fill(Skeletons.Read(kind), title, request.Municipality ?? Blank + "市", Digits(profile));
        var path = request.Output ?? OutputFileName.Of(kind, title, RegulationFormat.Text.Extension);
        if (path is "-") return new(ServiceOutcome.Done) { Content = Encoding.UTF8.GetBytes(text) };
        if (OutputPlace.Problem([], request.Force, path, kind + RegulationFormat.Text.Extension) is { } problem) return ServiceResult.CannotDo(problem);
        if (RegulationFormat.Of(path, [RegulationFormat.Text]) is null)
            return ServiceResult.CannotDo($"{path}: ひな形はテキストで書き出します。-o のファイル名の終わりを .txt にしてください。Word文書には、書き上げてから regtext convert で変えられます。");
        var full = Path.GetFullPath(path);
        return AtomicFile.Write(full, Encoding.UTF8.GetBytes(text), request.Force) is { } failure
            ? ServiceResult.CannotDo(failure.Message)
            : new(ServiceOutcome.Done) { OutputPath = full, Report = $"ひな形を保存しました：{full}\n「○○」と空白の所を書き、要らない条を消してください。" };
    }

    private static string TitleOf(string kind, string? municipality) => (municipality ?? Blank + "市") + kind switch
    {
        "規則" => "○○条例施行規則",
        "訓令" => "○○規程",
        "要綱" => "○○要綱",
        "一部改正" => "○○条例の一部を改正する条例",
        "廃止" => "○○条例を廃止する条例",
        _ => "○○条例",
    };

    private static NumeralForm Digits(Profile profile) =>
        profile.Amendment.Kaimebun.Digits ?? (profile.AmendmentPage.Vertical ? NumeralForm.Kanji : NumeralForm.Half);
}
