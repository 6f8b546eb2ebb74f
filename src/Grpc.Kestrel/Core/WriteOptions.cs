namespace Grpc.Core;

/// <summary>Options for writing messages.</summary>
public class WriteOptions
{
    /// <summary>No flag set.</summary>
    public static readonly WriteOptions Default = new();

    /// <summary>Makes options from flags.</summary>
    /// <param name="flags">The flags.</param>
    public WriteOptions(WriteFlags flags = default)
    {
        Flags = flags;
    }

    /// <summary>The flags.</summary>
    public WriteFlags Flags { get; }
}
