using System.Globalization;
using System.Text;

namespace RegText.Cli;

/// <summary>Makes the program speak Japanese in UTF-8, whatever the language of the machine.</summary>
internal static class JapaneseConsole
{
    /// <summary>Sets it up; false, with a message, where .NET was told to know no language.</summary>
    public static bool TrySetUp()
    {
        try
        {
            Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        }
        catch (IOException)
        {
            // There is no console whose code page could be set; redirected output is in UTF-8 anyway.
        }
        try
        {
            var japanese = CultureInfo.GetCultureInfo("ja");
            CultureInfo.CurrentUICulture = japanese;
            CultureInfo.DefaultThreadCurrentUICulture = japanese;
            return true;
        }
        catch (CultureNotFoundException)
        {
            Console.Error.WriteLine("エラー: 日本語の処理ができない設定です。環境変数 DOTNET_SYSTEM_GLOBALIZATION_INVARIANT を外してください。");
            return false;
        }
    }
}
