namespace JudicialAnalogs.CorpusTools.Evaluation.CrossLanguage;

/// <summary>An article in both languages.</summary>
internal sealed record TwinArticle(string RussianTitle, string RussianBody, string KazakhTitle, string KazakhBody);
