using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Patterns;
using JudicialAnalogs.Law.Norms;

namespace JudicialAnalogs.Reading.LawTexts.Internal;

/// <summary>The text of an act in one language, joined from the files of its folder; tells from which file and line each line came.</summary>
internal sealed class FolderText
{
    private readonly List<(int First, string Path, int Skipped)> files = [];
    private readonly StringBuilder text = new();
    private int lines;

    private FolderText()
    {
    }

    public string Text => text.ToString();

    /// <summary>Day of repeal a file announces in its front matter; null when none does.</summary>
    public DateOnly? RepealedOn { get; private set; }

    /// <summary>Joins the files of a language; null when they hold no text.</summary>
    /// <exception cref="LawTextException">A file is no text.</exception>
    public static FolderText? Join(string folder, string code, IReadOnlyDictionary<string, byte[]> files)
    {
        var joined = new FolderText();
        // Annexes («an001») hold no articles.
        var parts = files.Keys.Where(path => path.StartsWith(code + "/", StringComparison.Ordinal) && path.EndsWith(".md", StringComparison.Ordinal) && !Annex.IsMatch(path))
            .OrderBy(OrderOf, StringComparer.Ordinal).ToList();
        if (files.TryGetValue(code + ".md", out var whole))
            joined.Add(folder, code + ".md", whole, contentsOnly: parts.Count > 0);
        foreach (var path in parts)
            joined.Add(folder, path, files[path], contentsOnly: false);
        return string.IsNullOrWhiteSpace(joined.Text) ? null : joined;
    }

    /// <summary>The source of a norm, with its file and line instead of those of the joined text.</summary>
    public Norm Placed(Norm norm, string folder)
    {
        var colon = norm.Source.LastIndexOf(':');
        return colon > 0 && int.TryParse(norm.Source.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var line)
            ? norm with { Source = $"{folder}/{At(line).Path}:{At(line).Line}" }
            : norm;
    }

    /// <summary>A skipped line with its file.</summary>
    public SkippedLine Placed(SkippedLine skipped) => skipped with { File = At(skipped.Line).Path, Line = At(skipped.Line).Line };

    private (string Path, int Line) At(int line)
    {
        var at = files.FindLastIndex(file => file.First <= line);
        return at < 0 ? ("", line) : (files[at].Path, line - files[at].First + 1 + files[at].Skipped);
    }

    private void Add(string folder, string path, byte[] bytes, bool contentsOnly)
    {
        var content = LawBytes.Decode($"{folder}/{path}", bytes).ReplaceLineEndings("\n");
        var start = AfterFrontMatter(content);
        if (Repealed.Match(content, 0, start) is { Success: true } match
            && DateOnly.TryParseExact(match.Groups[1].ValueSpan, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            RepealedOn = day;
        }

        var body = content[start..];
        if (contentsOnly)
            body = BeforeContents(body);
        if (!body.EndsWith('\n'))
            body += "\n";
        body += "\n";
        files.Add((lines + 1, path, content.AsSpan(0, start).Count('\n')));
        lines += body.AsSpan().Count('\n');
        text.Append(body);
    }

    // Beside its parts the first file is a table of contents: only notes before it are of use.
    private static string BeforeContents(string body)
    {
        var kept = new StringBuilder();
        foreach (var line in body.Split('\n'))
        {
            var plain = line.Trim(' ', '#', '*', '-', '\r');
            if (plain.Contains("](", StringComparison.Ordinal) || HeadingReader.IsDivision(plain) || HeadingReader.TryReadArticle(plain, out _, out _, out _))
                break;
            kept.Append(line).Append('\n');
        }

        return kept.ToString();
    }

    private static int AfterFrontMatter(string text)
    {
        if (!text.StartsWith("---\n", StringComparison.Ordinal))
            return 0;
        var end = text.IndexOf("\n---", 3, StringComparison.Ordinal);
        if (end < 0)
            return 0;
        var after = text.IndexOf('\n', end + 1);
        return after < 0 ? text.Length : after + 1;
    }

    // «sec001» stands before «sec001-ch002», «sec013-ch001» before the inserted «sec013-1».
    private static string OrderOf(string path) =>
        Number.Replace(path[..^".md".Length], match => $"{match.Groups[1].Value.PadLeft(6, '0')}.{match.Groups[2].Value.PadLeft(6, '0')}");

    private static Regex Number => field ??= new TextPattern(@"(\d+)(?:-(\d+))?");

    private static Regex Annex => field ??= new TextPattern(@"/an\d[^/]*\.md\z");

    private static Regex Repealed => field ??= new TextPattern(@"^repealed_on:\s*['""]?(\d{4}-\d\d-\d\d)", RegexOptions.Multiline);
}
