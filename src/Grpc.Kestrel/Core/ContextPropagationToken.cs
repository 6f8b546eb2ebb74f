namespace Grpc.Core;

/// <summary>Carries a call's deadline and cancellation to the calls made on its behalf.</summary>
public abstract class ContextPropagationToken
{
    internal ContextPropagationToken()
    {
    }
}
