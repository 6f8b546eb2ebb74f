namespace JudicialAnalogs.CorpusTools.Evaluation.Marks;

/// <summary>An analog that stood among the first of a draft's list.</summary>
/// <param name="DraftId">The draft.</param>
/// <param name="Article">What the draft was compared under, e.g. <c>УК 188</c>; empty where it names none.</param>
/// <param name="Languages">Language of the draft and of the act: <c>Russian to Kazakh</c>.</param>
/// <param name="Marked">Whether somebody's mark says that it is not alike.</param>
internal sealed record ShownAnalog(string DraftId, string Article, string Languages, bool Marked);
