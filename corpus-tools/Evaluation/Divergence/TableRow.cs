namespace JudicialAnalogs.CorpusTools.Evaluation.Divergence;

/// <summary>A row of a table.</summary>
/// <param name="Line">Line of the file it begins on, from 1.</param>
/// <param name="Values">A text a column; empty where nothing is given.</param>
internal readonly record struct TableRow(int Line, string[] Values);
