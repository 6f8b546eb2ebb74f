using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace JudicialAnalogs.Reading.ActReading.Internal;

/// <summary>The text of an HTML page: blocks become lines, scripts and navigation are left out.</summary>
internal static class HtmlText
{
    private static readonly HashSet<string> Silent = new(StringComparer.OrdinalIgnoreCase) { "script", "style", "nav", "header", "footer", "noscript", "template", "title" };

    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "div", "br", "li", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6", "section", "article", "blockquote", "center", "pre", "ul", "ol", "dd", "dt",
    };

    public static TextOrTrouble Read(Stream stream, ReadingOptions options)
    {
        if (WholeStream.Read(stream, options.MaxRecordBytes) is not { } bytes)
            return TextOrTrouble.Rejected(WholeStream.TooLong(options.MaxRecordBytes));
        var decoded = TextDecoding.Decode(bytes, markup: true);
        if (decoded.Trouble is not null)
            return decoded;
        if (HtmlNesting.IsTooDeep(decoded.Text))
            return TextOrTrouble.Rejected($"elements of the page lie more than {HtmlNesting.Deepest} deep within one another; open it in a browser and give its text");
        var document = new HtmlParser().ParseDocument(decoded.Text);
        var text = new StringBuilder();
        if (document.Body is { } body)
            Append(body, text);
        return TextDecoding.Checked(text.ToString());
    }

    /// <summary>Walks without recursion: nesting in a hostile page is as deep as the page is long.</summary>
    private static void Append(INode root, StringBuilder text)
    {
        for (INode? node = root; node is not null;)
        {
            var open = node is not IElement element || !Silent.Contains(element.LocalName);
            if (node is IText words)
                AppendWords(words.Data, text);
            else if (node is IElement block && Blocks.Contains(block.LocalName))
                BreakLine(text);

            if (open && node.FirstChild is { } child)
            {
                node = child;
                continue;
            }

            while (node is not null && node != root && node.NextSibling is null)
            {
                node = node.Parent;
                if (node is IElement closed && Blocks.Contains(closed.LocalName))
                    BreakLine(text);
            }

            node = node is null || node == root ? null : node.NextSibling;
        }
    }

    private static void AppendWords(string words, StringBuilder text)
    {
        foreach (var c in words)
        {
            var white = c is ' ' or '\t' or '\n' or '\r';
            if (!white)
                text.Append(c);
            else if (text.Length > 0 && text[^1] is not (' ' or '\n'))
                text.Append(' ');
        }
    }

    private static void BreakLine(StringBuilder text)
    {
        if (text.Length > 0 && text[^1] != '\n')
            text.Append('\n');
    }
}
