namespace JudicialAnalogs.Law.Corrections;

/// <summary>A correction names a place the act does not have, or a value the place does not take.</summary>
public sealed class ActCorrectionException : Exception
{
    /// <summary>Makes one.</summary>
    /// <param name="field"><c>path</c> or <c>value</c>.</param>
    /// <param name="message">What is wrong and what is taken instead.</param>
    public ActCorrectionException(string field, string message)
        : base(message) => Field = field;

    /// <summary><c>path</c> or <c>value</c>.</summary>
    public string Field { get; }
}
