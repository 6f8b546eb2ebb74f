namespace JudicialAnalogs.Search.Typed;

/// <summary>A line that a person typed breaks the syntax.</summary>
/// <param name="fault">What is wrong.</param>
/// <param name="position">First UTF-16 unit of what is wrong, from 0.</param>
/// <param name="part">The words concerned.</param>
public sealed class QuerySyntaxException(QuerySyntaxFault fault, int position, string part) : FormatException($"{fault} at character {position + 1}: {part}")
{
    /// <summary>What is wrong.</summary>
    public QuerySyntaxFault Fault { get; } = fault;

    /// <summary>First UTF-16 unit of what is wrong, from 0.</summary>
    public int Position { get; } = position;

    /// <summary>The words concerned.</summary>
    public string Part { get; } = part;
}
