namespace JudicialAnalogs.Language.Patterns.Internal;

/// <summary>Places that a pattern may ask for.</summary>
internal enum PatternEdge
{
    /// <summary>^ or \A: the beginning of the text.</summary>
    TextStart,

    /// <summary>^ of a pattern by lines: the beginning of a line.</summary>
    LineStart,

    /// <summary>$ or \Z: the end of the text or of its last line.</summary>
    TextEnd,

    /// <summary>\z: the very end.</summary>
    VeryEnd,

    /// <summary>$ of a pattern by lines: the end of a line.</summary>
    LineEnd,

    /// <summary>\b: where a word begins or ends.</summary>
    WordBorder,

    /// <summary>\B: anywhere else.</summary>
    NoWordBorder,

    /// <summary>\G: where the search was told to begin.</summary>
    SearchStart,
}
