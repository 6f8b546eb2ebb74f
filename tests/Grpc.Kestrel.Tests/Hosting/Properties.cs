using FsCheck;
using FsCheck.Fluent;

namespace Grpc.Kestrel.Tests.Hosting;

/// <summary>Runs properties from a fixed seed, so that every run tries the same cases.</summary>
internal static class Properties
{
    private const ulong Seed = 20_261_122;
    private const ulong Gamma = 97;

    public static void Hold<T>(Gen<T> cases, Action<T> property, int count = 200) =>
        Prop.ForAll(cases.ToArbitrary(), property).Check(Config.QuickThrowOnFailure.WithMaxTest(count).WithReplay(Seed, Gamma));

    public static Gen<byte[]> Bytes(int most) =>
        from size in Gen.Choose(0, most)
        from bytes in Gen.ArrayOf(Gen.Choose(0, 255).Select(value => (byte)value), size)
        select bytes;
}
