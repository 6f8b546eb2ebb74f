using JudicialAnalogs.Practice.Expectation;

namespace JudicialAnalogs.CorpusTools.Evaluation.Divergence;

/// <summary>A divergence planted into an untouched decision to see whether it is found.</summary>
/// <param name="Name">Name in the report.</param>
/// <param name="Steps">Steps along the ladder of kinds, harsher above 0.</param>
/// <param name="Factor">What the size is multiplied by when the kind stays.</param>
internal sealed record PlantedShift(string Name, int Steps, double Factor)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<PlantedShift> All { get; } =
    [
        new("kind_harsher", 1, 1),
        new("kind_milder", -1, 1),
        new("x1.5", 0, 1.5),
        new("x2", 0, 2),
        new("x3", 0, 3),
        new("/1.5", 0, 1 / 1.5),
        new("/2", 0, 0.5),
        new("/3", 0, 1 / 3.0),
    ];

    /// <summary>The decision displaced; null where it cannot be: no size is stated, or the ladder ends.</summary>
    /// <param name="decision">The untouched decision.</param>
    /// <param name="kinds">Kinds on the ladder.</param>
    /// <param name="usual">The usual size of a kind in the decision's stratum, null where none is known.</param>
    public (int Kind, double? Size)? Of(Decision decision, int kinds, Func<int, double?> usual)
    {
        if (Steps == 0)
            return decision.Size is > 0 and var size ? (decision.Kind, size * Factor) : null;
        var kind = decision.Kind + Steps;
        return kind >= 0 && kind < kinds ? (kind, usual(kind)) : null;
    }

    /// <summary>The outcome as the core takes it.</summary>
    public static Outcome OutcomeOf((int Kind, double? Size) displaced) => Outcome.Of(displaced.Kind, displaced.Size);
}
