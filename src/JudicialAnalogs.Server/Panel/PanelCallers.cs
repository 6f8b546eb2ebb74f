using JudicialAnalogs.Records;
using JudicialAnalogs.Server.SignIn;
using Microsoft.AspNetCore.Http;

namespace JudicialAnalogs.Server.Panel;

/// <summary>Who uses the panel, as the ledger writes it.</summary>
internal static class PanelCallers
{
    /// <summary>Purpose of whatever is read or written through the panel.</summary>
    public const string Purpose = "panel";

    /// <summary>The person at the panel.</summary>
    public static Caller Of(HttpContext http)
    {
        var caller = SignedIn.Of(http);
        return new Caller(caller.Actor, caller.LedgerRole, Purpose);
    }
}
