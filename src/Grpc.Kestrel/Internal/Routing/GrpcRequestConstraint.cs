using Grpc.Kestrel.Internal.Wire;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Grpc.Kestrel.Internal.Routing;

/// <summary>Lets only gRPC requests, of any flavour, reach the endpoints that answer UNIMPLEMENTED.</summary>
internal sealed class GrpcRequestConstraint : IRouteConstraint
{
    public static readonly GrpcRequestConstraint Instance = new();

    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        httpContext is not null
        && HttpMethods.IsPost(httpContext.Request.Method)
        && httpContext.Request.ContentType?.StartsWith(WireNames.ContentType, StringComparison.OrdinalIgnoreCase) == true;
}
