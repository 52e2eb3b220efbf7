using System.Text;

namespace RegText.Benchmarks;

/// <summary>Files for a benchmark, gone at its end.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("regtext-benchmark");
    private int _files;

    public string Write(string content)
    {
        var path = Path.Combine(_folder.FullName, $"{++_files}.txt");
        File.WriteAllText(path, content, new UTF8Encoding(false));
        return path;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
