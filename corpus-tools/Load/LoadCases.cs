using JudicialAnalogs.CorpusTools.Commands;
using JudicialAnalogs.CorpusTools.Synthesis;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.CorpusTools.Load;

/// <summary>Cases to ask about.</summary>
internal sealed class LoadCases
{
    private const int Made = 300;
    private readonly IReadOnlyList<AssessDraftRequest> _drafts;

    private LoadCases(IReadOnlyList<AssessDraftRequest> drafts) => _drafts = drafts;

    /// <summary>How many there are.</summary>
    public int Count => _drafts.Count;

    /// <summary>Made-up acts in both languages, each as the draft of its case: the same for the same seed.</summary>
    public static LoadCases Synthetic(int seed) => new(
    [
        .. SyntheticArchive.Generate(new SyntheticOptions { Seed = seed, Count = Made })
            // What a draft does not punish cannot be compared with punishments.
            .Where(act => act.Gold.Defendants.All(defendant => defendant.Counts.All(count => !count.Acquitted)))
            .Select(act => new AssessDraftRequest { Case = new CaseDescription { Text = act.Text } }),
    ]);

    /// <summary>Drafts of a folder: acts as text, DOCX or PDF, or JSON (docs/draft-schema.md).</summary>
    /// <exception cref="BadInputException">The folder is missing or empty, or a file in it is no draft.</exception>
    public static async Task<LoadCases> OfFolderAsync(string folder, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(folder))
            throw new BadInputException($"--drafts: {folder}: no such folder");
        var drafts = new List<AssessDraftRequest>();
        foreach (var file in Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal))
            drafts.Add(await CaseInput.ReadAsync(file, cancellationToken));
        return drafts.Count > 0 ? new(drafts) : throw new BadInputException($"--drafts: {folder} has no file. Put drafts there as text, DOCX, PDF or JSON.");
    }

    /// <summary>One of them, to be changed as its caller likes.</summary>
    public AssessDraftRequest Draw(Random random) => _drafts[random.Next(_drafts.Count)].Clone();
}
