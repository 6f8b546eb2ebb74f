namespace JudicialAnalogs.CorpusTools.Evaluation.Analogs;

/// <summary>The product against one baseline.</summary>
/// <param name="Against">The baseline.</param>
/// <param name="Measure">The measure compared.</param>
/// <param name="Difference">The product's mean minus the baseline's.</param>
/// <param name="P">Two-sided p-value of Fisher's paired randomisation.</param>
/// <param name="Wins">Questions on which the product is better.</param>
/// <param name="Losses">Questions on which it is worse.</param>
internal sealed record AnalogComparison(string Against, string Measure, double Difference, double P, int Wins, int Losses);
