namespace JudicialAnalogs.Records.Drafts;

/// <summary>What an assessment found sharply far from practice. Stored by number: a value keeps its number for ever.</summary>
[Flags]
public enum SharpAspects
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Form and size of the punishment together.</summary>
    Punishment = 1,

    /// <summary>The qualification.</summary>
    Qualification = 2,

    /// <summary>The form alone.</summary>
    Form = 4,

    /// <summary>The size, given the form.</summary>
    Size = 8,

    /// <summary>A circumstance that analogs discuss and the draft does not.</summary>
    Arguments = 16,

    /// <summary>The outcome of a claim.</summary>
    Outcome = 32,

    /// <summary>The sum awarded as a share of the claim.</summary>
    Award = 64,
}
