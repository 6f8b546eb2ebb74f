using JudicialAnalogs.Records;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.Server.Panel;
using Microsoft.AspNetCore.Http;

namespace JudicialAnalogs.Server.SignIn.Sessions;

/// <summary>Begins sessions of whole roles and notes it: of whoever signed in through the issuer, or came with a token in the header Authorization.</summary>
internal sealed class SessionStart(Engine engine, SessionCookie sessions)
{
    /// <summary>Begins the session of a person.</summary>
    public async Task BeginAsync(HttpContext http, SignedIn person)
    {
        sessions.Begin(http, person);
        await NoteAsync(http, person, "session.begin");
    }

    /// <summary>
    /// Lets a person who opened a page with a token go on from it: a program that shows the panel in a window of its own can send the header with the first
    /// address alone.
    /// </summary>
    public async Task GoOnAsync(HttpContext http, SignedIn person)
    {
        if (person is { By: SignedInBy.Token, System: null } && HttpMethods.IsGet(http.Request.Method) && (sessions.Read(http) is not { Scope: null } kept || kept.Actor != person.Actor))
            await BeginAsync(http, person);
    }

    /// <summary>Ends a session; nothing where there is none.</summary>
    public async Task EndAsync(HttpContext http)
    {
        if (sessions.Read(http) is not { } person)
            return;
        await NoteAsync(http, person, "session.end");
        sessions.End(http);
    }

    private Task<Records.Ledger.LedgerEntry> NoteAsync(HttpContext http, SignedIn person, string action) => engine.Records.Ledger.NoteAsync(
        new Caller(person.Actor, person.Roles == Roles.None ? "none" : RoleNames.Join(person.Roles), PanelCallers.Purpose), action, "", ReadOnlyMemory<byte>.Empty, http.RequestAborted);
}
