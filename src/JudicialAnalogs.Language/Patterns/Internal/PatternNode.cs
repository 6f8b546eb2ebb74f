namespace JudicialAnalogs.Language.Patterns.Internal;

/// <summary>A part of a pattern as it was written.</summary>
internal abstract record PatternNode
{
    /// <summary>Nothing, which is always found.</summary>
    public sealed record Empty : PatternNode;

    /// <summary>Characters one behind another.</summary>
    public sealed record Text(string Characters) : PatternNode;

    /// <summary>One character of a set.</summary>
    public sealed record One(CharacterSet Set) : PatternNode;

    /// <summary>Parts one behind another.</summary>
    public sealed record Sequence(IReadOnlyList<PatternNode> Parts) : PatternNode;

    /// <summary>The first of several that lets the whole be found.</summary>
    public sealed record Choice(IReadOnlyList<PatternNode> Branches) : PatternNode;

    /// <summary>A part so many times, as often as possible or as seldom.</summary>
    public sealed record Repeat(PatternNode Part, int Least, int Most, bool Lazy) : PatternNode;

    /// <summary>A part whose place is told.</summary>
    public sealed record Group(int Number, PatternNode Part) : PatternNode;

    /// <summary>A part that is found once and not tried otherwise.</summary>
    public sealed record Atomic(PatternNode Part) : PatternNode;

    /// <summary>What must, or must not, stand before or behind.</summary>
    public sealed record Around(PatternNode Part, bool Behind, bool Negative) : PatternNode;

    /// <summary>A place between characters.</summary>
    public sealed record Edge(PatternEdge Kind) : PatternNode;
}
