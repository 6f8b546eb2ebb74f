namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>Who tells what a sentence of an act says.</summary>
internal enum Voice
{
    /// <summary>What happened, as established or not disputed.</summary>
    Story,

    /// <summary>What the prosecution says happened.</summary>
    Accusation,

    /// <summary>What was said and shown in court.</summary>
    Testimony,

    /// <summary>The court's reasons.</summary>
    Court,
}
