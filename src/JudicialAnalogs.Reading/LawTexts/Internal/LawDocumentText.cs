using AngleSharp.Html.Parser;
using JudicialAnalogs.Reading.ActReading;
using JudicialAnalogs.Reading.ActReading.Internal;

namespace JudicialAnalogs.Reading.LawTexts.Internal;

/// <summary>The text of an act of law in HTML or DOCX, a paragraph a line.</summary>
internal static class LawDocumentText
{
    // Where adilet.zan.kz keeps the text of an act; elsewhere the whole page is read.
    private const string Article = "article, div.gs_12 div.text, div.container_gamma.text";

    private static readonly ReadingOptions Options = new() { MaxRecordBytes = LawTextReader.LargestFile };

    /// <summary>True when the bytes are HTML or DOCX and not plain text.</summary>
    public static bool Handles(string name, ReadOnlySpan<byte> content) => FileSignature.Of(content[..Math.Min(512, content.Length)], name) is FileKind.Html or FileKind.Docx;

    /// <exception cref="LawTextException">The file is damaged.</exception>
    public static string Read(string name, byte[] content)
    {
        var docx = FileSignature.Of(content.AsSpan(0, Math.Min(512, content.Length)), name) == FileKind.Docx;
        using var stream = new MemoryStream(docx ? content : ArticleOf(content), writable: false);
        var read = docx ? DocxText.Read(stream, Options) : HtmlText.Read(stream, Options);
        return read.Trouble is null ? read.Text : throw new LawTextException(LawTextFault.NotText, $"{name}: {read.Trouble}");
    }

    private static byte[] ArticleOf(byte[] page)
    {
        var decoded = TextDecoding.Decode(page, markup: true);
        if (decoded.Trouble is not null)
            return page;
        var document = new HtmlParser().ParseDocument(decoded.Text);
        if (document.QuerySelector(Article) is not { } article)
            return page;
        // The name of the act stands in a heading beside its text.
        var title = document.QuerySelector("h1");
        // Below it stand kind, day and number of the act.
        var below = title?.NextElementSibling is { LocalName: "p" } line ? line.TextContent.Trim() : "";
        return System.Text.Encoding.UTF8.GetBytes($"<html><head><meta charset=\"utf-8\"></head><body><p>{Encoded(title?.TextContent)}</p><p>{Encoded(below)}</p>{article.OuterHtml}</body></html>");
    }

    private static string Encoded(string? text) => System.Net.WebUtility.HtmlEncode(text?.Trim() ?? "");
}
