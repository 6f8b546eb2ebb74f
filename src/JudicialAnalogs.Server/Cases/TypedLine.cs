using JudicialAnalogs.Search;
using JudicialAnalogs.Search.Typed;
using JudicialAnalogs.Server.Errors;

namespace JudicialAnalogs.Server.Cases;

/// <summary>Reads a line that the caller says a person typed.</summary>
internal static class TypedLine
{
    private const int Longest = 10_000;

    /// <summary>Reads a line of a field.</summary>
    /// <exception cref="InvalidFieldException">It is too long, breaks the syntax or excludes alone; the text says where.</exception>
    public static TypedQuery Read(string line, string field)
    {
        if (line.Length > Longest)
            throw new InvalidFieldException(field, "Error.Query.TooLong", Longest);
        try
        {
            var typed = QuerySyntax.Read(line, AnalyzedTerms.ForArchive);
            return typed.Ranks ? typed : throw new QuerySyntaxException(QuerySyntaxFault.NothingToRankBy, 0, line);
        }
        catch (QuerySyntaxException wrong)
        {
            throw new InvalidFieldException(field, $"Error.Query.{wrong.Fault}", wrong.Position + 1, wrong.Part);
        }
    }
}
