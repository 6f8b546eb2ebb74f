namespace JudicialAnalogs.CorpusTools.Synthesis.Gold;

/// <summary>Article, part and points of the Criminal Code.</summary>
internal sealed record GoldQualification(string Article, string? Part, IReadOnlyList<string> Points);
