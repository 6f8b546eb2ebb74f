using System.Collections.Frozen;
using JudicialAnalogs.Reading.Citations.Internal;

namespace JudicialAnalogs.Reading.LawTexts.Internal;

/// <summary>Finds out which act a file is: by its title, else by the name of the file, else by the name the act calls itself.</summary>
internal static class ActIdentification
{
    private const int LongestPreamble = 60;
    private const int LongestSearch = 400;

    private static readonly Lazy<FrozenDictionary<string, string>> ByFile = new(LoadFileNames);

    public static string? Identify(string fileName, IReadOnlyList<LawParagraph> paragraphs) =>
        ByTitle(paragraphs) ?? ByFileName(fileName) ?? ByOwnName(paragraphs);

    /// <summary>The act a title alone names; a law is named by what it is about.</summary>
    public static string? ByTitle(string title) => ByTitle([new LawParagraph(1, title), new LawParagraph(2, "Закон Республики Казахстан")]);

    private static string? ByTitle(IReadOnlyList<LawParagraph> paragraphs)
    {
        for (var i = 0; i < paragraphs.Count && i < LongestPreamble; i++)
        {
            var text = paragraphs[i].Text;
            if (HeadingReader.TryReadArticle(text, out _, out var title, out _) && title.Length > 0)
                return null;
            if (text.Length > 300 || NoteReader.KindOf(text) is not null)
                continue;
            if (NameOf(text) is { } name)
                return name;
            var following = i + 1 < paragraphs.Count ? paragraphs[i + 1].Text : "";
            var law = HeadingReader.StartsFolded(text, "о ") || HeadingReader.StartsFolded(text, "об ");
            if (law && (NameOf($"Закон «{text.Trim('"', '«', '»')}»") is { } russian) && (ActCatalogue.Acts.ContainsKey(russian) || following.StartsWith("Закон Республики", StringComparison.Ordinal)))
                return russian;
            if (text.TrimEnd('"', '»').EndsWith("туралы", StringComparison.Ordinal) && NameOf($"«{text.Trim('"', '«', '»')}» Заң") is { } kazakh && ActCatalogue.Acts.ContainsKey(kazakh))
                return kazakh;
        }

        return null;
    }

    /// <summary>The act whose name is the whole of <paramref name="text"/>.</summary>
    private static string? NameOf(string text)
    {
        var tokens = new TokenText(text, CitationTokenizer.Tokenize(text));
        var mention = new ActReader(tokens).TryRead(0);
        return mention is { Kind: ActMentionKind.Named, Act: { } act } && act.Canonical != "Конституция" && mention.End >= tokens.Count ? act.Canonical : null;
    }

    private static string? ByFileName(string fileName)
    {
        var name = Path.GetFileNameWithoutExtension(fileName).ToLowerInvariant().Replace('-', '_').Replace('.', '_').TrimEnd('_');
        while (true)
        {
            if (ByFile.Value.TryGetValue(name, out var act))
                return act;
            var cut = name.LastIndexOf('_');
            if (cut <= 0)
                return null;
            name = name[..cut];
        }
    }

    private static string? ByOwnName(IReadOnlyList<LawParagraph> paragraphs)
    {
        var votes = new Dictionary<string, int>();
        foreach (var paragraph in paragraphs.Take(LongestSearch))
        {
            var tokens = new TokenText(paragraph.Text, CitationTokenizer.Tokenize(paragraph.Text));
            var reader = new ActReader(tokens);
            for (var i = 0; i < tokens.Count; i++)
            {
                if (tokens[i].Text is ("настоящий" or "настоящего" or "настоящему" or "настоящим" or "настоящем" or "осы")
                    && reader.TryRead(i + 1) is { Kind: ActMentionKind.Named, Weak: false, Act: { Genus: not ActGenus.Constitution } act })
                {
                    votes[act.Canonical] = votes.GetValueOrDefault(act.Canonical) + 1;
                }
            }
        }

        return votes.Count == 0 ? null : votes.OrderByDescending(vote => vote.Value).ThenBy(vote => vote.Key, StringComparer.Ordinal).First().Key;
    }

    private static FrozenDictionary<string, string> LoadFileNames()
    {
        using var stream = typeof(ActIdentification).Assembly.GetManifestResourceStream("act-files.txt")
            ?? throw new InvalidOperationException("The resource act-files.txt is missing from the assembly.");
        using var reader = new StreamReader(stream);
        var names = new Dictionary<string, string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var fields = line.Split('|');
            foreach (var name in fields[1].Split(' '))
                names.Add(name, fields[0]);
        }

        return names.ToFrozenDictionary();
    }
}
