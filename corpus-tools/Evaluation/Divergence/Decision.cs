using JudicialAnalogs.Practice.Expectation;

namespace JudicialAnalogs.CorpusTools.Evaluation.Divergence;

/// <summary>A decision of a table.</summary>
/// <param name="Line">Line of the file.</param>
/// <param name="Year">Year.</param>
/// <param name="Group">Court or the like; empty when not given.</param>
/// <param name="Size">Size as it stands in the table; null when none is stated.</param>
/// <param name="Case">The case as the core takes it.</param>
internal sealed record Decision(int Line, int Year, string Group, double? Size, PracticeCase Case)
{
    /// <summary>Place of its kind, 0 the mildest.</summary>
    public int Kind => Case.Outcome.Kind;

    /// <summary>Keys of its strata, finest first.</summary>
    public IReadOnlyList<string> Strata => Case.Strata;
}
