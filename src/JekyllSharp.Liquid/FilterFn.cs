using Fluid.Values;

namespace JekyllSharp.Liquid;

/// <summary>A filter. Keyword arguments arrive as one hash at the end of <paramref name="args"/>, as in Ruby.</summary>
/// <param name="context">The render.</param>
/// <param name="input">The value on the left of the pipe.</param>
/// <param name="args">The arguments; their number has been checked.</param>
/// <exception cref="Ruby.RubyErrorException">What the filter raises in Ruby.</exception>
public delegate FluidValue FilterFn(LiquidContext context, FluidValue input, ReadOnlySpan<FluidValue> args);
