namespace Grpc.Core;

/// <summary>What of a call a child call takes over.</summary>
public class ContextPropagationOptions
{
    /// <summary>Deadline and cancellation both.</summary>
    public static readonly ContextPropagationOptions Default = new();

    /// <summary>Makes options.</summary>
    /// <param name="propagateDeadline">Whether the child has the parent's deadline.</param>
    /// <param name="propagateCancellation">Whether the child is cancelled with the parent.</param>
    public ContextPropagationOptions(bool propagateDeadline = true, bool propagateCancellation = true)
    {
        IsPropagateDeadline = propagateDeadline;
        IsPropagateCancellation = propagateCancellation;
    }

    /// <summary>Whether the child has the parent's deadline.</summary>
    public bool IsPropagateDeadline { get; }

    /// <summary>Whether the child is cancelled with the parent.</summary>
    public bool IsPropagateCancellation { get; }
}
