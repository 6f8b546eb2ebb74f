namespace JudicialAnalogs.CorpusTools.Synthesis.Gold;

/// <summary>An earlier conviction named in the act.</summary>
internal sealed record GoldPriorConviction(string Article, string? Part, IReadOnlyList<string> Points, string Punishment);
