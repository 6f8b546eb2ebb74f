namespace JudicialAnalogs.CorpusTools.Synthesis.Phrases;

/// <summary>
/// The wordings of one language: files of sections, <c>== key</c> and one wording a line. A wording may hold <c>{a|b}</c> alternatives,
/// <c>[m/f]</c> forms by the defendant's sex, <c>$slot.form:case</c> values and <c>@case NORM@</c> citations.
/// </summary>
internal sealed class PhraseBook
{
    private readonly Dictionary<string, List<string>> sections;

    private PhraseBook(Dictionary<string, List<string>> sections) => this.sections = sections;

    /// <summary>Russian wordings.</summary>
    public static PhraseBook Russian { get; } = Load("Phrases.ru.");

    /// <summary>Kazakh wordings.</summary>
    public static PhraseBook Kazakh { get; } = Load("Phrases.kk.");

    /// <summary>The keys, in ordinal order.</summary>
    public IEnumerable<string> Keys => sections.Keys.Order(StringComparer.Ordinal);

    /// <summary>Every wording of <paramref name="key"/>.</summary>
    public IReadOnlyList<string> All(string key) =>
        sections.TryGetValue(key, out var wordings) ? wordings : throw new InvalidDataException($"No wording has the key \"{key}\".");

    /// <summary>True when the key has wordings.</summary>
    public bool Has(string key) => sections.ContainsKey(key);

    /// <summary>One wording, by chance.</summary>
    public string Pick(string key, Random random)
    {
        var wordings = All(key);
        return wordings[random.Next(wordings.Count)];
    }

    private static PhraseBook Load(string prefix)
    {
        var sections = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var file in DataTable.Names(prefix))
        {
            List<string>? wordings = null;
            foreach (var line in DataTable.Lines(file))
            {
                if (line.StartsWith("== ", StringComparison.Ordinal))
                {
                    wordings = [];
                    if (!sections.TryAdd(line[3..].Trim(), wordings))
                        throw new InvalidDataException($"The key \"{line[3..]}\" stands twice in {prefix}*.");
                }
                else
                {
                    (wordings ?? throw new InvalidDataException($"\"{line}\" in {file} stands before any key.")).Add(line);
                }
            }
        }

        return new PhraseBook(sections);
    }
}
