namespace JudicialAnalogs.CorpusTools.Evaluation.Marks;

/// <summary>What people's marks say of the first places of lists.</summary>
/// <param name="Places">How many first places of each list are looked at.</param>
/// <param name="All">Over every draft. Who marks nothing need not have found everything alike: read it as a lower bound.</param>
/// <param name="OfMarkedDrafts">Over drafts with at least one entry of marks: those whose list somebody did go through. Read it as an upper bound.</param>
/// <param name="ByArticle">All drafts, by the article compared under.</param>
/// <param name="ByLanguage">All drafts, by the languages of draft and act.</param>
/// <param name="Reasons">Reasons of the marks that stand at these places.</param>
/// <param name="FurtherDown">Marks that stand on analogs beyond these places.</param>
internal sealed record MarkReport(
    int Places,
    MarkedShare All,
    MarkedShare OfMarkedDrafts,
    IReadOnlyList<MarkedShare> ByArticle,
    IReadOnlyList<MarkedShare> ByLanguage,
    IReadOnlyList<ReasonCount> Reasons,
    int FurtherDown);
