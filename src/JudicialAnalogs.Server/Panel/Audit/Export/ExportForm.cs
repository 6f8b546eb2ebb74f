using JudicialAnalogs.Server.Audit.Coverage;
using JudicialAnalogs.Server.Panel.Audit.Forms;
using JudicialAnalogs.Server.Texts;

namespace JudicialAnalogs.Server.Panel.Audit.Export;

/// <summary>What is to leave, for what, as typed.</summary>
public sealed class ExportForm
{
    private const int ShortestPurpose = 5;
    private const int LongestPurpose = 100;

    /// <summary>Reads what was sent.</summary>
    /// <param name="sent">What was typed.</param>
    /// <param name="held">What the archive holds.</param>
    /// <param name="words">Language of messages.</param>
    /// <param name="check">False for an empty form.</param>
    public ExportForm(SentValues sent, ArchiveCoverage held, Wording words, bool check)
    {
        ArgumentNullException.ThrowIfNull(sent);
        ArgumentNullException.ThrowIfNull(words);
        Selection = new SelectionForm(sent, held, words);
        (Purpose, JsonLines, Codebook) = (sent.One("purpose"), sent.One("format") == "jsonl", sent.One("part") == "codebook");
        if (check && Purpose.Length is < ShortestPurpose or > LongestPurpose)
            Selection.Errors.Add("purpose", words.Say("Panel.Audit.Error.Purpose", ShortestPurpose, LongestPurpose));
    }

    /// <summary>Which counts.</summary>
    public SelectionForm Selection { get; }

    /// <summary>What for; the ledger keeps it.</summary>
    public string Purpose { get; }

    /// <summary>True for JSON lines, false for CSV.</summary>
    public bool JsonLines { get; }

    /// <summary>True for the codebook of the selection in place of its counts.</summary>
    public bool Codebook { get; }

    /// <summary>The request.</summary>
    public V1.ExportCountsRequest Request(V1.Language language) => new()
    {
        Context = new V1.RequestContext { Language = language, Purpose = Purpose },
        Selection = Selection.Filter,
        Format = JsonLines ? V1.ExportFormat.Jsonl : V1.ExportFormat.Csv,
    };
}
