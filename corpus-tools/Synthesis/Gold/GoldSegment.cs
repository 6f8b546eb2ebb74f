namespace JudicialAnalogs.CorpusTools.Synthesis.Gold;

/// <summary>A part of the act: <c>introductory</c>, <c>descriptive</c>, <c>reasoning</c> or <c>operative</c>.</summary>
internal sealed record GoldSegment(string Kind, int Start, int Length);
