using JudicialAnalogs.Server.Errors;
using Microsoft.AspNetCore.Http;

namespace JudicialAnalogs.Server.SignIn;

/// <summary>Who calls, as the sign-in found.</summary>
/// <param name="Actor">Stable code of the person, or of the system where it names none.</param>
/// <param name="Roles">What they are.</param>
/// <param name="By">By what they are known.</param>
internal sealed record SignedIn(string Actor, Roles Roles, SignedInBy By)
{
    /// <summary>Longest code of a person.</summary>
    public const int LongestActor = 100;

    /// <summary>The operator of a developer's machine.</summary>
    public static SignedIn Operator { get; } = new("local", RoleNames.All, SignedInBy.Loopback);

    /// <summary>Name of the system that calls; null where a person does.</summary>
    public string? System { get; init; }

    /// <summary>Whether a system names the person that it speaks for.</summary>
    public bool ForPerson { get; init; }

    /// <summary>Court of the person; empty where it is not told.</summary>
    public string Court { get; init; } = "";

    /// <summary>The cases and drafts that the session was begun for; null where it is for all that the role may see.</summary>
    public CaseScope? Scope { get; init; }

    /// <summary>Roles that allow what is done now.</summary>
    public Roles Used { get; init; }

    /// <summary>Whether everything is open: the operator of a developer's machine.</summary>
    public bool IsOperator => By == SignedInBy.Loopback;

    /// <summary>The role as the ledger writes it.</summary>
    public string LedgerRole => System is null ? Role : $"{Role} {System}";

    /// <summary>The role by itself.</summary>
    public string Role => IsOperator ? "operator" : RoleNames.Join(Used);

    /// <summary>Who calls; only behind the gate, which lets nobody unknown through.</summary>
    /// <exception cref="SignInRequiredException">Nobody is known: the gate was not passed.</exception>
    public static SignedIn Of(HttpContext http) => Find(http) ?? throw new SignInRequiredException("Error.SignIn.Missing");

    /// <summary>Who calls; null where nobody is known.</summary>
    public static SignedIn? Find(HttpContext http) => http.Features.Get<SignedIn>();

    /// <summary>
    /// Under what name the use of the server is counted: a person by their code, a system by its name whomever it speaks for, and whoever is unknown by the
    /// address of the connection.
    /// </summary>
    public static (string Name, bool IsSystem) CountedAs(HttpContext http) => Find(http) is { } known
        ? (known.System ?? known.Actor, known.System is not null)
        : ($"unknown {http.Connection.RemoteIpAddress}", false);

    /// <summary>Whether a draft is this caller's own, as far as its author tells.</summary>
    public bool Owns(Records.Drafts.Draft draft) => IsOperator || (draft.Author == Actor && Scope?.Drafts.Contains(draft.Id) != false);
}
