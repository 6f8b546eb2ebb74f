namespace JudicialAnalogs.CorpusTools.Evaluation.Analogs;

/// <summary>What one way of ranking gave for every question.</summary>
/// <param name="Name">Name.</param>
/// <param name="Figures">Figures by question, in the order of the questions.</param>
internal sealed record AnalogSystem(string Name, IReadOnlyList<AnalogFigures> Figures)
{
    /// <summary>The means.</summary>
    public AnalogFigures Mean { get; } = AnalogFigures.Mean(Figures);
}
