using System.Collections.Immutable;
using System.Text;

namespace RegText.Formats.Reading.Sources;

/// <summary>A format that RegText does not read: it is recognised, so that the message can say how to save it as one that it does.</summary>
public sealed class UnreadableFormat : ISourceFormat
{
    private const string SaveAsText = "「書式なし（*.txt）」、文字コード「UTF-8」を選んで保存したものを指定してください。";

    private readonly ImmutableArray<string> _extensions;
    private readonly Func<SourceBytes, bool> _hasSignature;
    private readonly string _message;

    private UnreadableFormat(ImmutableArray<string> extensions, Func<SourceBytes, bool> hasSignature, string message)
    {
        _extensions = extensions;
        _hasSignature = hasSignature;
        _message = message;
    }

    /// <summary>PDF.</summary>
    public static UnreadableFormat Pdf { get; } = new([".pdf"], b => b.StartWith("%PDF-"u8),
        "PDFは読めません。元のWordや一太郎のファイルを使うか、PDFをWordで開き、「名前を付けて保存」で" + SaveAsText
        + "PDFから写した文章は、行の切れ目や番号を見直してください。");

    /// <summary>一太郎, whose files are OLE compound files as those of old Word are.</summary>
    public static UnreadableFormat Ichitaro { get; } = new([".jtd", ".jtdc", ".jtt", ".jttc", ".jhd", ".jaw", ".jbw"],
        b => IsCompound(b) && (HasStream(b, "JSRV_SegmentInformation") || HasStream(b, "DocumentText")),
        "一太郎のファイルは読めません。一太郎で開き、「名前を付けて保存」でファイルの種類「テキスト（*.txt）」、文字コード「UTF-8」又は「シフトJIS」を選んで"
        + "保存したものを指定してください。");

    /// <summary>Word 97–2003.</summary>
    public static UnreadableFormat OldWord { get; } = new([".doc", ".dot"], b => IsCompound(b) && HasStream(b, "WordDocument"),
        "古い形式のWord文書（.doc）は読めません。Wordで開き、「名前を付けて保存」で" + SaveAsText);

    /// <summary>A Word or Excel file behind a password: Office puts it into an OLE compound file, whatever its name.</summary>
    public static UnreadableFormat Encrypted { get; } = new([], b => IsCompound(b) && HasStream(b, "EncryptedPackage"),
        "パスワードの付いた文書は読めません。Wordで開き、「ファイル」の「情報」でパスワードを外して保存したものを指定してください。");

    /// <summary>Rich text.</summary>
    public static UnreadableFormat RichText { get; } = new([".rtf"], b => b.StartWith("{\\rtf"u8),
        "リッチテキスト（.rtf）は読めません。Wordで開き、「名前を付けて保存」で" + SaveAsText);

    /// <summary>OpenDocument text.</summary>
    public static UnreadableFormat OpenDocument { get; } = new([".odt", ".fodt"], b => IsZip(b) && b.Contain("opendocument.text"u8),
        "OpenDocument文書（.odt）は読めません。LibreOfficeなどで開き、「名前を付けて保存」で" + SaveAsText);

    /// <summary>Excel.</summary>
    public static UnreadableFormat Workbook { get; } = new([".xlsx", ".xlsm", ".xls", ".ods"],
        b => (IsZip(b) && (b.Contain("xl/workbook"u8) || b.Contain("opendocument.spreadsheet"u8)))
            || (IsCompound(b) && HasStream(b, "Workbook")),
        "表計算のファイルは読めません。規程の文章を、文字コードUTF-8のテキスト（.txt）に写して保存したものを指定してください。");

    /// <summary>A web page with its pictures in one file.</summary>
    public static UnreadableFormat WebArchive { get; } = new([".mht", ".mhtml"], b => BeginsWith(b, "MIME-Version:"),
        "Webアーカイブ（.mht）は読めません。ブラウザで開き、「名前を付けて保存」で「ウェブページ、HTMLのみ（*.html）」を選んで保存したものを指定してください。");

    /// <summary>Pictures, such as a scan.</summary>
    public static UnreadableFormat Image { get; } = new([".png", ".jpg", ".jpeg", ".gif", ".bmp", ".tif", ".tiff", ".heic", ".webp"],
        b => b.StartWith([0x89, .. "PNG"u8]) || b.StartWith([0xFF, 0xD8, 0xFF]) || b.StartWith("GIF8"u8)
            || b.StartWith("II*\0"u8) || b.StartWith("MM\0*"u8),
        "画像は読めません。文字認識（OCR）をした文章を見直し、文字コードUTF-8のテキスト（.txt）で保存したものを指定してください。");

    /// <summary>Archives and other zip files.</summary>
    public static UnreadableFormat Archive { get; } = new([".zip", ".7z", ".lzh", ".gz", ".tar"],
        b => IsZip(b) || b.StartWith([0x1F, 0x8B]) || b.StartWith([0x37, 0x7A, 0xBC, 0xAF]),
        "圧縮されたファイルは読めません。展開（解凍）して、中の規程のファイルを指定してください。");

    /// <inheritdoc/>
    public bool HasSignature(SourceBytes input) => _hasSignature(input);

    /// <inheritdoc/>
    public bool HasExtension(string extension) => _extensions.Contains(extension, StringComparer.Ordinal);

    /// <inheritdoc/>
    public Outcome<ReadText, ReadFailure> Read(SourceBytes input) =>
        new ReadFailure(ReadFailureCode.UnsupportedFormat, $"{input.Name}: {_message}");

    private static bool IsZip(SourceBytes input) => input.StartWith("PK\u0003\u0004"u8);

    private static bool IsCompound(SourceBytes input) => input.StartWith([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);

    private static bool HasStream(SourceBytes input, string name) => input.Contain(Encoding.Unicode.GetBytes(name));

    // Marks stand at the very start, behind a byte order mark and white space; in ASCII letters of any case.
    private static bool BeginsWith(SourceBytes input, string mark)
    {
        var head = Encoding.Latin1.GetString(input.Bytes.AsSpan(0, Math.Min(input.Bytes.Length, 1024)));
        return head.AsSpan().TrimStart("ï»¿").TrimStart().StartsWith(mark, StringComparison.OrdinalIgnoreCase);
    }
}
