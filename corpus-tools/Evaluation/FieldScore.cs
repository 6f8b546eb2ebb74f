namespace JudicialAnalogs.CorpusTools.Evaluation;

/// <summary>How well a field was read in one language.</summary>
/// <param name="Field">Name of the field.</param>
/// <param name="Language">Language of the acts, or <c>all</c>.</param>
/// <param name="Expected">Values of the gold.</param>
/// <param name="Found">Values read.</param>
/// <param name="Right">Values read that are right.</param>
internal sealed record FieldScore(string Field, string Language, int Expected, int Found, int Right)
{
    /// <summary>Share of what was read that is right; 1 when nothing was read.</summary>
    public double Precision => Found == 0 ? 1 : (double)Right / Found;

    /// <summary>Share of the gold that was read; 1 when the gold has nothing.</summary>
    public double Recall => Expected == 0 ? 1 : (double)Right / Expected;

    /// <summary>Harmonic mean of the two.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);
}
