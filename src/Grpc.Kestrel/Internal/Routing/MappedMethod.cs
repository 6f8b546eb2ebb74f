using Grpc.Core;
using Microsoft.AspNetCore.Http;

namespace Grpc.Kestrel.Internal.Routing;

/// <summary>A method ready to become an endpoint.</summary>
/// <param name="Method">The method.</param>
/// <param name="Attributes">Metadata its handler carries, such as authorization.</param>
/// <param name="Handler">Answers its requests.</param>
internal sealed record MappedMethod(IMethod Method, IReadOnlyList<object> Attributes, RequestDelegate Handler);
