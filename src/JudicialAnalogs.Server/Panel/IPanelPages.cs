using Microsoft.AspNetCore.Routing;

namespace JudicialAnalogs.Server.Panel;

/// <summary>The pages of one concept of the panel.</summary>
internal interface IPanelPages
{
    /// <summary>Maps the pages. Anti-forgery, headers and faults are the group's.</summary>
    /// <param name="panel">The panel's group.</param>
    void Map(IEndpointRouteBuilder panel);
}
