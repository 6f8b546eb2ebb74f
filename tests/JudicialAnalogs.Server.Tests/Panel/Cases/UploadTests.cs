using System.Net;
using System.Text;
using JudicialAnalogs.Testing;

namespace JudicialAnalogs.Server.Tests.Panel.Cases;

public sealed class UploadTests(BurglaryServer shared) : IDisposable
{
    private const string Pasted = "Текст, который был вставлен раньше.";

    private readonly FormBrowser _browser = new(shared.Server.Panel);

    public void Dispose() => _browser.Dispose();

    public static TheoryData<string, string> Formats => new() { { "draft.txt", "utf-8" }, { "draft.txt", "windows-1251" }, { "draft.docx", "" }, { "draft.pdf", "" }, { "misnamed.doc", "utf-8" } };

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task A_draft_in_a_file_is_read_like_a_pasted_one(string name, string encoding)
    {
        Assert.SkipUnless(name != "draft.pdf" || File.Exists("/usr/bin/pdftotext"), "needs pdftotext (apt-get install poppler-utils), which is not on this machine");
        var file = Path.GetExtension(name) switch
        {
            ".docx" => MadeUpFiles.Docx(CaseDrafts.Russian),
            ".pdf" => MadeUpFiles.Pdf(CaseDrafts.Russian),
            _ => (encoding == "utf-8" ? Encoding.UTF8 : CodePagesEncodingProvider.Instance.GetEncoding(1251)!).GetBytes(CaseDrafts.Russian),
        };
        await SendAsync(file, name);

        Assert.Equal(HttpStatusCode.OK, _browser.Status);
        Assert.Equal(("188", "3", "3", "240 000", "3", "2026-06-10"), (_browser["found-article"], _browser["found-part"], _browser["found-points"], _browser["damage"], _browser["punishment-amount"], _browser["offence-on"]));
        Assert.Equal(["53(1)(11)", "53(1)(6)"], _browser.All("factors").Order(StringComparer.Ordinal));
    }

    public static TheoryData<string, string> Refused => new()
    {
        { "scan.pdf", "скан" },
        { "locked.pdf", "паролем" },
        { "locked.docx", "паролем" },
        { "damaged.pdf", "повреждён" },
        { "damaged.docx", "повреждён" },
        { "old.doc", ".doc" },
        { "picture.png", "TXT, DOCX или PDF" },
        { "text.rtf", "TXT, DOCX или PDF" },
        { "empty.txt", "нет текста" },
        { "english.txt", "не удалось прочитать" },
        { "large.txt", "больше 10 МБ" },
        { "bomb.docx", "повреждён" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task A_file_that_cannot_be_read_says_why_and_what_was_pasted_stays(string name, string said)
    {
        Assert.SkipUnless(!name.EndsWith(".pdf", StringComparison.Ordinal) || File.Exists("/usr/bin/pdftotext"), "needs pdftotext (apt-get install poppler-utils), which is not on this machine");
        byte[] compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        var file = name switch
        {
            "scan.pdf" => MadeUpFiles.Pdf(""),
            "locked.pdf" => MadeUpFiles.Pdf(CaseDrafts.Russian, locked: true),
            "locked.docx" => [.. compound, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage")],
            "damaged.pdf" => "%PDF-1.4\nnothing of a file"u8.ToArray(),
            "damaged.docx" => MadeUpFiles.Docx(CaseDrafts.Russian)[..400],
            "old.doc" => [.. compound, .. new byte[600]],
            "picture.png" => [0x89, 0x50, 0x4E, 0x47, 1, 2, 3],
            "text.rtf" => @"{\rtf1 text}"u8.ToArray(),
            "empty.txt" => [],
            "english.txt" => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("No act at all. ", 100))),
            "large.txt" => Encoding.UTF8.GetBytes(new string('а', 6_000_000)),
            _ => MadeUpFiles.Docx(new string('а', 40_000_000)),
        };
        await SendAsync(file, name);

        Assert.Equal(HttpStatusCode.BadRequest, _browser.Status);
        Assert.Contains(said, _browser.Seen, StringComparison.Ordinal);
        Assert.Contains("href=\"#file\"", _browser.Page, StringComparison.Ordinal);
        Assert.Equal(Pasted, _browser["text"]);
    }

    [Theory]
    [InlineData(29_500_000)]
    [InlineData(40_000_000)]
    public async Task What_is_larger_than_any_form_may_be_is_refused_as_a_page(int bytes)
    {
        await SendAsync(new byte[bytes], "huge.txt");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, _browser.Status);
        Assert.Contains("слишком велик", _browser.Seen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_without_a_cookie_is_not_taken()
    {
        await _browser.OpenAsync("/cases/new?lang=ru");
        var fields = _browser.Fields;
        using var other = new FormBrowser(shared.Server.Panel);
        other.Fields.AddRange(fields);
        await other.SendAsync("/cases/read?lang=ru", "read");

        Assert.Equal(HttpStatusCode.BadRequest, other.Status);
        Assert.Contains("в этой вкладке", other.Seen, StringComparison.Ordinal);
    }

    private async Task SendAsync(byte[] file, string name)
    {
        await _browser.OpenAsync("/cases/new?lang=ru");
        _browser["text"] = Pasted;
        await _browser.SendAsync("/cases/read?lang=ru", "read", file, name);
    }
}
