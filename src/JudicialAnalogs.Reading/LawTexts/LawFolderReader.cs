using System.Text;
using JudicialAnalogs.Reading.LawTexts.Internal;

namespace JudicialAnalogs.Reading.LawTexts;

/// <summary>
/// Reads an act kept as a folder of Markdown files: <c>meta.yaml</c> tells its title and day, <c>rus.md</c> and <c>kaz.md</c> hold the
/// text or its beginning, <c>rus/secNNN-chNNN.md</c> its divisions. Works on bytes, so that a folder and a commit are read alike.
/// </summary>
public static class LawFolderReader
{
    /// <summary>Name of the file that makes a folder an act.</summary>
    public const string MetaFile = "meta.yaml";

    private static readonly string[] Languages = ["rus", "kaz"];

    /// <summary>Reads what a folder holds, Russian first.</summary>
    /// <param name="folder">Name of the folder, for messages and sources, without any machine path.</param>
    /// <param name="files">Files by path inside the folder, with <c>/</c> between names; others than those named above are passed over.</param>
    /// <returns>An edition for each language that has a text; empty when none has.</returns>
    /// <exception cref="LawTextException">The folder has no <c>meta.yaml</c>, or neither it nor the text tells which act it is.</exception>
    public static IReadOnlyList<LawEdition> Read(string folder, IReadOnlyDictionary<string, byte[]> files)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(files);
        if (!files.TryGetValue(MetaFile, out var described))
            throw new LawTextException(LawTextFault.UnknownAct, $"{folder} has no {MetaFile}. Give the folder of an act.");
        var meta = ActMeta.Parse(Encoding.UTF8.GetString(described));
        var editions = new List<LawEdition>();
        foreach (var code in Languages)
        {
            if (Joined(code, files) is not { } text)
                continue;
            // Both languages are named by the Russian title where there is one: twins must bear the same name.
            var act = ActOf(meta) ?? throw new LawTextException(
                LawTextFault.UnknownAct, $"{folder}: \"{meta.Get("title", "rus") ?? meta.Get("title", "kaz")}\" is no act known by name. Import its files one by one and name the act.");
            try
            {
                editions.Add(new LawEdition(LawTextReader.Read($"{folder}/{code}.md", Encoding.UTF8.GetBytes(text), act), meta.Day("version_date", code), meta.CausedBy));
            }
            catch (LawTextException fault) when (fault.Fault is LawTextFault.NoArticles or LawTextFault.Empty)
            {
                // A language without articles, as acts not yet translated are, leaves the other one standing.
            }
        }

        return editions;
    }

    private static string? Joined(string code, IReadOnlyDictionary<string, byte[]> files)
    {
        // «sec001» stands before «sec001-ch002»: the ending would turn them round.
        var parts = files.Keys.Where(path => path.StartsWith(code + "/", StringComparison.Ordinal) && path.EndsWith(".md", StringComparison.Ordinal))
            .OrderBy(path => path[..^".md".Length], StringComparer.Ordinal);
        var text = new StringBuilder();
        foreach (var path in parts.Prepend(code + ".md"))
        {
            if (files.TryGetValue(path, out var bytes))
                text.Append(WithoutFrontMatter(Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF'))).Append("\n\n");
        }

        return string.IsNullOrWhiteSpace(text.ToString()) ? null : text.ToString();
    }

    private static string WithoutFrontMatter(string text)
    {
        if (!text.StartsWith("---", StringComparison.Ordinal))
            return text;
        var end = text.IndexOf("\n---", 3, StringComparison.Ordinal);
        if (end < 0)
            return text;
        var after = text.IndexOf('\n', end + 1);
        return after < 0 ? "" : text[after..];
    }

    private static string? ActOf(ActMeta meta)
    {
        var approved = meta.Day("approved_on", null) ?? meta.Day("approval_date", null);
        foreach (var title in new[] { meta.Get("title", "rus"), meta.Get("title", "kaz") })
        {
            if (title is null)
                continue;
            if (HeadingReader.StartsFolded(title, "конституция республики казахстан") || HeadingReader.StartsFolded(title, "қазақстан республикасының конституциясы"))
                return approved is { Year: >= 2026 } ? "Конституция-2026" : "Конституция-1995";
            if (ActIdentification.ByTitle(title) is { } act)
                return Edition(act, approved);
        }

        return null;
    }

    // The code of 1997 is another act than the code of 2014, though both are cited by the same name.
    private static string Edition(string act, DateOnly? approved) =>
        approved is { } day && Citations.Internal.ActCatalogue.Of(act).EditionYear is { } year && day.Year < year ? $"{act}-{day.Year}" : act;
}
