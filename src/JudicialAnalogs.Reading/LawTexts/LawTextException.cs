namespace JudicialAnalogs.Reading.LawTexts;

/// <summary>A file could not be read as an act of law. The message says what to do about it.</summary>
public sealed class LawTextException : Exception
{
    /// <summary>Makes the rejection of a file.</summary>
    /// <param name="fault">Why.</param>
    /// <param name="message">What to tell the user, with the file's name.</param>
    public LawTextException(LawTextFault fault, string message)
        : base(message) => Fault = fault;

    /// <summary>Why.</summary>
    public LawTextFault Fault { get; }
}
