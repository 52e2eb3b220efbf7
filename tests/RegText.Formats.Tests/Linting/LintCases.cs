using System.Text;
using RegText.Formats.Services;

namespace RegText.Formats.Tests.Linting;

/// <summary>A regulation with things to find, and the service on it.</summary>
internal static class LintCases
{
    public const string Text = """
        　　　見本市端末管理規程

        　（端末の管理）
        第1条　この規程は、端末の管理について定めるものとする。

        　（届出）
        第2条　職員は、端末を借りるときは、届出書および同意書を提出しなければならない。ただし、地方自治法（昭和22年法律第67号）第2条の事務に使うときは、この限りでない。
        2　前項の届出書及び同意書は、次に掲げる者に提出する。
        　(1)　課長
        　(2)　部長。
        """;

    public static ServiceResult Run(string text, string name = "規程.txt", Func<LintRequest, LintRequest>? with = null) =>
        Run(Encoding.UTF8.GetBytes(text), name, with);

    public static ServiceResult Run(byte[] bytes, string name, Func<LintRequest, LintRequest>? with = null)
    {
        var request = new LintRequest([new InputSource(name, bytes)]);
        return LintService.Run(with is null ? request : with(request), TestContext.Current.CancellationToken);
    }
}
