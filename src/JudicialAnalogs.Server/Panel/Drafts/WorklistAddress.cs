using JudicialAnalogs.Records.Drafts;
using Microsoft.AspNetCore.Http;

namespace JudicialAnalogs.Server.Panel.Drafts;

/// <summary>Which page of the list of drafts an address names: <c>/?part=open&amp;after=0-d0000000007</c>.</summary>
internal static class WorklistAddress
{
    /// <summary>Key of the part of the list.</summary>
    public const string Part = "part";

    /// <summary>Key of the place after which the page begins.</summary>
    public const string After = "after";

    private const int LongestId = 40;

    /// <summary>The query of an address; what cannot be read is passed over, for a list has nothing to refuse.</summary>
    /// <param name="query">What stands behind the question mark.</param>
    /// <param name="limit">Drafts asked for.</param>
    public static WorklistQuery Read(IQueryCollection query, int limit) => new() { Only = GroupOf(query[Part].ToString()), After = PlaceOf(query[After].ToString()), Limit = limit };

    /// <summary>A part as the address names it; null for the whole list.</summary>
    public static string? Name(WorklistGroup? group) => group switch
    {
        WorklistGroup.Open => "open",
        WorklistGroup.ReasonOwed => "owed",
        WorklistGroup.Closed => "closed",
        _ => null,
    };

    /// <summary>A place as the address names it.</summary>
    public static string Name(WorklistPlace place) => $"{(int)place.Group}-{place.DraftId}";

    private static WorklistGroup? GroupOf(string name) => Enum.GetValues<WorklistGroup>().Cast<WorklistGroup?>().FirstOrDefault(group => Name(group) == name);

    private static WorklistPlace? PlaceOf(string place) => place is [>= '0' and <= '2' and var group, '-', .. { Length: > 0 and <= LongestId } id] && id.All(char.IsAsciiLetterOrDigit)
        ? new WorklistPlace((WorklistGroup)(group - '0'), id)
        : null;
}
