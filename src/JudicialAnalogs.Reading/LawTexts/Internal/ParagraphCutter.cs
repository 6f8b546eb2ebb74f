using System.Text;
using JudicialAnalogs.Language.Folding;

namespace JudicialAnalogs.Reading.LawTexts.Internal;

/// <summary>
/// Cuts a file into paragraphs. In plain text from adilet a link stands on a line of its own in the middle of a sentence, so a
/// paragraph ends only at an empty line, at an indented line or before a heading; in Markdown every line is a paragraph.
/// </summary>
internal static class ParagraphCutter
{
    // Paragraphs of adilet are indented by six spaces; a continued line has none or one.
    private const int Indent = 4;

    public static List<LawParagraph> Cut(string text, bool markdown)
    {
        var paragraphs = new List<LawParagraph>();
        var open = new StringBuilder();
        var openLine = 0;
        var number = 0;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            number++;
            var line = text.AsSpan()[range].TrimEnd('\r');
            var content = line.Trim();
            if (markdown)
                content = Unmarked(content);
            if (content.IsEmpty || markdown || IsIndented(line) || HeadingReader.StartsParagraph(content)
                || (open.Length > 0 && HeadingReader.TryReadArticle(content, out _, out _, out _) && HeadingReader.IsDivision(Plain(open))))
            {
                Close();
            }


            if (content.IsEmpty)
                continue;
            if (open.Length == 0)
                openLine = number;
            // Links keep their own spaces; where a line was broken without any, two words must not grow together.
            if (char.IsWhiteSpace(line[0]) || (open.Length > 0 && char.IsLetter(open[^1]) && char.IsLetter(content[0])))
                open.Append(' ');
            open.Append(content).Append(char.IsWhiteSpace(line[^1]) ? " " : "");
        }

        Close();
        return paragraphs;

        void Close()
        {
            var plain = Plain(open);
            open.Clear();
            if (plain.Length == 0)
                return;
            var heading = HeadingReader.ArticleInDivision(plain);
            if (heading > 0)
                paragraphs.Add(new LawParagraph(openLine, plain[..heading].TrimEnd()));
            paragraphs.Add(new LawParagraph(openLine, plain[heading..]));
        }
    }

    private static bool IsIndented(ReadOnlySpan<char> line)
    {
        var spaces = 0;
        while (spaces < line.Length && char.IsWhiteSpace(line[spaces]))
            spaces++;
        return spaces >= Indent;
    }

    /// <summary>A Markdown line without its marks of heading, emphasis, anchor and list.</summary>
    private static ReadOnlySpan<char> Unmarked(ReadOnlySpan<char> line)
    {
        // Links of a table of contents lead to other files or further down.
        if (line.StartsWith("<a ") || line.StartsWith("<!--") || line is "---" || (line.TrimStart("-*↑←→ ") is ['[', ..] && line.Contains("](", StringComparison.Ordinal)))
            return [];
        // Notes of the publisher are quoted and slanted.
        if (line is ['>', ..])
            line = line.TrimStart('>').Trim().Trim('*');
        if (line.EndsWith("<*>"))
            line = line[..^3].TrimEnd();
        var content = line.TrimStart('#').Trim();
        if (content.StartsWith("**"))
            content = content[2..];
        if (content.EndsWith("**"))
            content = content[..^2];
        if (content is ['*', _, .., '*'])
            content = content[1..^1];
        return content.Trim();
    }

    private static string Plain(StringBuilder open)
    {
        var plain = new StringBuilder(open.Length);
        for (var i = 0; i < open.Length; i++)
        {
            var c = open[i];
            if (CharacterFolding.Fold(c) == CharacterFolding.Dropped)
                continue;
            if (!char.IsWhiteSpace(c))
                plain.Append(c);
            else if (plain.Length > 0 && plain[^1] != ' ')
                plain.Append(' ');
        }

        return plain.ToString().TrimEnd();
    }
}
