namespace RegText.Cli;

/// <summary>The one place where exceptions end. What is expected never comes here as one: it is a result with a message.</summary>
internal static class ExceptionBoundary
{
    /// <summary>Runs the program; its exit code.</summary>
    public static async Task<int> RunAsync(Func<Task<int>> program)
    {
        try
        {
            return await program();
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (Exception e)
        {
            Console.Error.WriteLine($"""
                エラー: RegTextの中で予期しない誤りが起きたため、止めました。ファイルは書き換えていません。
                次の行と使ったコマンドを、できれば読み込んだファイルも添えて、RegTextの担当に知らせてください。
                  {e.GetType().Name}: {e.Message.ReplaceLineEndings(" ")}
                """);
            if (Environment.GetEnvironmentVariable("REGTEXT_DEBUG") is { Length: > 0 }) Console.Error.WriteLine(e);
            return ExitCode.CannotDo;
        }
    }
}
