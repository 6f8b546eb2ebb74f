namespace JudicialAnalogs.Law.Lawfulness;

/// <summary>What a rule says of a punishment.</summary>
public enum LawfulnessState
{
    /// <summary>The rule is kept, or does not apply.</summary>
    Lawful,

    /// <summary>The rule is broken.</summary>
    OutsideTheLaw,

    /// <summary>A fact is missing; never to be shown as lawful.</summary>
    CannotTell,
}
