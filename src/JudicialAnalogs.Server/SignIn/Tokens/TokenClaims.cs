using System.Text.Json;

namespace JudicialAnalogs.Server.SignIn.Tokens;

/// <summary>Reads who a token speaks of.</summary>
internal sealed class TokenClaims(SignInOptions options)
{
    private const int LongestCourt = 200;

    private readonly IReadOnlyDictionary<string, Roles> _values =
        options.RoleValues.Count > 0 ? options.RoleValues : RoleNames.Single.ToDictionary(RoleNames.Of, role => role, StringComparer.Ordinal);

    /// <summary>Who it speaks of; null where the person's claim is missing or cannot be taken.</summary>
    public SignedIn? Read(JsonElement claims)
    {
        if (Texts(claims, options.PersonClaim) is not [{ Length: > 0 and <= SignedIn.LongestActor } person] || person.Any(char.IsControl))
            return null;
        var roles = Texts(claims, options.RoleClaim).SelectMany(text => text.Split(' ')).Aggregate(Roles.None, (all, value) => all | _values.GetValueOrDefault(value));
        var system = options.Systems.FirstOrDefault(known => known.TokenSubject.Length > 0 && known.TokenSubject == person);
        var court = Texts(claims, options.CourtClaim) is [var named, ..] ? named : "";
        return new SignedIn(person, roles | (system?.Role ?? Roles.None), SignedInBy.Token) { System = system?.Name, Court = court.Length <= LongestCourt ? court : "" };
    }

    // The name of a claim may itself hold points (a web address); only where there is no such claim is it a path.
    private static IReadOnlyList<string> Texts(JsonElement claims, string name)
    {
        var found = claims;
        foreach (var part in claims.TryGetProperty(name, out _) ? [name] : name.Split('.'))
        {
            if (found.ValueKind != JsonValueKind.Object || !found.TryGetProperty(part, out found))
                return [];
        }

        return found.ValueKind switch
        {
            JsonValueKind.String => [found.GetString()!],
            JsonValueKind.Array => [.. found.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)],
            _ => [],
        };
    }
}
