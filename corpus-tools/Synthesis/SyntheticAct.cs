using JudicialAnalogs.CorpusTools.Synthesis.Gold;

namespace JudicialAnalogs.CorpusTools.Synthesis;

/// <summary>A made-up act and what is true of it.</summary>
/// <param name="FileName">Name without extension, unique in the archive; it starts with <c>synthetic</c>.</param>
/// <param name="Text">The act; its first line says that it is synthetic.</param>
/// <param name="Gold">What a perfect reader would extract, and what the model planted.</param>
internal sealed record SyntheticAct(string FileName, string Text, GoldAct Gold);
