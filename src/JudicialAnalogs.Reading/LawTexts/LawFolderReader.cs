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

    /// <summary>True for a file that is part of an act: others in its folder are passed over.</summary>
    /// <param name="path">Path inside the folder, with <c>/</c> between names.</param>
    public static bool Handles(string path) => path == MetaFile || LanguageOf(path) is not null;

    /// <summary>Code of the language a file is part of, <c>rus</c> or <c>kaz</c>; null for other files.</summary>
    /// <param name="path">Path inside the folder, with <c>/</c> between names.</param>
    public static string? LanguageOf(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Array.Find(Languages, code => path == code + ".md"
            || (path.StartsWith(code + "/", StringComparison.Ordinal) && path.EndsWith(".md", StringComparison.Ordinal)));
    }

    /// <summary>Reads what a folder holds, Russian first.</summary>
    /// <param name="folder">Name of the folder, for messages and sources, without any machine path.</param>
    /// <param name="files">Files by path inside the folder, with <c>/</c> between names; others than those named above are passed over.</param>
    /// <returns>An edition for each language that has a text; empty when none has.</returns>
    /// <exception cref="LawTextException">The folder has no <c>meta.yaml</c>, a file is no text, or nothing tells which act it is.</exception>
    public static IReadOnlyList<LawEdition> Read(string folder, IReadOnlyDictionary<string, byte[]> files)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(files);
        if (!files.TryGetValue(MetaFile, out var described))
            throw new LawTextException(LawTextFault.UnknownAct, $"{folder} has no {MetaFile}. Give the folder of an act.");
        var meta = ActMeta.Parse(LawBytes.Decode($"{folder}/{MetaFile}", described));
        var editions = new List<LawEdition>();
        foreach (var code in Languages)
        {
            if (FolderText.Join(folder, code, files) is not { } joined)
                continue;
            // Both languages are named by the Russian title where there is one: twins must bear the same name.
            var act = ActOf(meta) ?? throw new LawTextException(
                LawTextFault.UnknownAct, $"{folder}/{MetaFile}: \"{meta.Get("title", "rus") ?? meta.Get("title", "kaz")}\" is no act known by name. Import its files one by one and name the act.");
            try
            {
                var text = LawTextReader.Read($"{folder}/{code}.md", Encoding.UTF8.GetBytes(joined.Text), act);
                editions.Add(new LawEdition(Placed(text, joined, folder), meta.Day("version_date", code), meta.CausedBy)
                {
                    RepealedOn = joined.RepealedOn ?? meta.Day("repealed_on", code),
                });
            }
            catch (LawTextException fault) when (fault.Fault is LawTextFault.NoArticles or LawTextFault.Empty)
            {
                // A language without articles, as acts not yet translated are, leaves the other one standing.
            }
        }

        return editions;
    }

    private static LawText Placed(LawText text, FolderText joined, string folder) => text with
    {
        Norms = [.. text.Norms.Select(norm => joined.Placed(norm, folder))],
        Excluded = [.. text.Excluded.Select(place => place with { Place = joined.Placed(place.Place, folder) })],
        Skipped = [.. text.Skipped.Select(joined.Placed)],
    };

    private static string? ActOf(ActMeta meta)
    {
        var approved = meta.Day("approved_on", null) ?? meta.Day("approval_date", null);
        // A resolution is named by its court, day and number, which stand in the requisites and not in the title.
        if (ResolutionHeading.ActOf(meta.Get("requisite", null) ?? "") is { } resolution)
            return resolution;
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
