using RegText.Formats.Services;
using RegText.Testing;

namespace RegText.Formats.Tests.Comparing;

/// <summary>Ctrl+C stops a run, and nothing half done is left behind.</summary>
public sealed class CompareCancellationTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("regtext-compare-").FullName;

    private static readonly InputSource Baseline = new(Directory.GetFiles(Repository.Regulations("kuki"), "*.txt").Single());

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_folder_that_is_stopped_leaves_no_file(bool afterTheLast)
    {
        using var stop = new CancellationTokenSource();
        var output = Path.Combine(_folder, "対応表.xlsx");
        var request = new CompareRequest(Baseline, [new InputSource(Repository.Regulations())])
        {
            Output = output,
            Progress = (done, all) =>
            {
                if (!afterTheLast || done == all) stop.Cancel();
            },
        };
        Assert.ThrowsAny<OperationCanceledException>(() => CompareService.Run(request, stop.Token));
        Assert.Empty(Directory.GetFileSystemEntries(_folder));
        Assert.Equal(ServiceOutcome.Done, CompareService.Run(request with { Progress = null }, TestContext.Current.CancellationToken).Outcome);
        Assert.Equal([output], Directory.GetFileSystemEntries(_folder));
    }

    [Fact]
    public void A_stream_that_is_stopped_writes_no_more_lines_and_reads_no_more_than_a_batch()
    {
        using var stop = new CancellationTokenSource();
        var (read, written) = (0, new List<string>());
        Assert.ThrowsAny<OperationCanceledException>(() => CompareStream.Run(Baseline, ["-"], Endless(), written.Add, stop.Token));
        Assert.NotEmpty(written);
        Assert.InRange(read, 100, 200);
        Assert.True(written.Count < 100);

        IEnumerable<string> Endless()
        {
            while (true)
            {
                if (++read == 100) stop.Cancel();
                yield return """{"id":"乙市","text":"乙市規程\n第1条　職員は、秘密を守る。"}""";
            }
        }
    }
}
