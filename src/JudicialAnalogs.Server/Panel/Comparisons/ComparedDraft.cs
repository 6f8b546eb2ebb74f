using JudicialAnalogs.Records.Drafts;
using JudicialAnalogs.Server.Texts;

namespace JudicialAnalogs.Server.Panel.Comparisons;

/// <summary>A draft with one of its comparisons, as the judge was shown it.</summary>
/// <param name="History">The draft.</param>
/// <param name="Stored">The comparison as it is kept.</param>
/// <param name="Seen">What was shown.</param>
public sealed record ComparedDraft(DraftHistory History, StoredAssessment Stored, V1.AssessDraftResponse Seen)
{
    /// <summary>Identity of the draft.</summary>
    public string Id => History.Draft.Id;

    /// <summary>The practice shown; empty where there was none.</summary>
    public V1.FindAnalogsResponse Practice { get; } = Seen.Practice ?? new V1.FindAnalogsResponse();

    /// <summary>Language its sentences were stored in.</summary>
    public string Language => Wording.Of(Seen.Context?.Language ?? V1.Language.Unspecified).Code;

    /// <summary>The case as it was sent, for another question.</summary>
    public V1.CaseDescription CaseAsked()
    {
        var request = ComparedDrafts.RequestOf(this);
        var asked = request.Case?.Clone() ?? new V1.CaseDescription();
        asked.Claim = request.Claim ?? asked.Claim;
        return asked;
    }

    /// <summary>True for the newest comparison of the draft.</summary>
    public bool IsNewest => Stored.Number == History.Draft.Assessments;
}
